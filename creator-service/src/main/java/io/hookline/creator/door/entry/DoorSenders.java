package io.hookline.creator.door.entry;

import io.hookline.kit.secret.SecretSenders;
import jakarta.inject.Singleton;

/** Bodies are read from creators with a link only. */
@Singleton
class DoorSenders extends SecretSenders {

  DoorSenders(DoorLinks links) {
    super(links.bySecret(), "/v1/door");
  }
}
