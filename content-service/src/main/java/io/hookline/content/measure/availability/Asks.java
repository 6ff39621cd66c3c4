package io.hookline.content.measure.availability;

import io.hookline.content.network.Network;

/** Asks a network whether a post is there. */
interface Asks {

  /**
   * Never fails: what goes wrong is a verdict of the network.
   *
   * @param shortLink whether only the network knows the video of the address
   */
  Verdict ask(Network network, String address, boolean shortLink);
}
