package io.hookline.content;

import io.hookline.kit.test.SisterServices;

/** An HTTP server in the place of the creator-service; {@link CreatorChanges} says its answers. */
public class CreatorServiceStandIn extends SisterServices {

  public CreatorServiceStandIn() {
    super("creator");
  }
}
