import { driveFirefox } from './driver';
import { describeFrames } from './frames';
import { describeReading } from './reading';

describeReading('Firefox', driveFirefox);
describeFrames('Firefox', driveFirefox);
