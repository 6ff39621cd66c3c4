package io.hookline.creator.deal.shortlist;

import io.hookline.kit.secret.SecretSenders;
import jakarta.inject.Singleton;

/** Bodies are read from clients with a link only. */
@Singleton
class ShortlistSenders extends SecretSenders {

  ShortlistSenders(ShortlistLinks links) {
    super(links.bySecret(), "/v1/shared-shortlist");
  }
}
