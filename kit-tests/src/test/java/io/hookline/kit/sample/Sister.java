package io.hookline.kit.sample;

import io.hookline.kit.test.SisterServices;

/** Stands for the service whose feed the sample application follows. */
public class Sister extends SisterServices {

  public Sister() {
    super("creator");
  }
}
