import { driveFirefox } from './driver';
import { describeFrames } from './frames';
import { describeReading } from './reading';
import { describeShadowTrees } from './shadow';

describeReading('Firefox', driveFirefox);
describeFrames('Firefox', driveFirefox);
describeShadowTrees('Firefox', driveFirefox);
