package io.hookline.reporting;

import io.hookline.kit.test.SisterServices;

/** The three services whose feeds make the read model. */
public class Sisters extends SisterServices {

  public Sisters() {
    super("creator", "content", "attribution");
  }
}
