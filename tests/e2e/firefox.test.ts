import { driveFirefox } from './driver';
import { describeGlossary } from './glossary';
import { describeReading } from './reading';

describeReading('Firefox', driveFirefox);
describeGlossary('Firefox', driveFirefox);
