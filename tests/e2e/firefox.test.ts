import { driveFirefox } from './driver';
import { describeReading } from './reading';

describeReading('Firefox', driveFirefox);
