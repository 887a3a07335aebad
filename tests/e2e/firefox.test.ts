import { driveFirefox } from './driver';
import { describeFrames } from './frames';
import { describeReading } from './reading';
import { describeShadowTrees } from './shadow';
import { describeWelcome } from './welcome';

describeReading('Firefox', driveFirefox);
describeFrames('Firefox', driveFirefox);
describeShadowTrees('Firefox', driveFirefox);
describeWelcome('Firefox', driveFirefox);
