package io.hookline.content.produce.post;

import io.hookline.content.network.Network;

/**
 * A video on its network.
 *
 * @param id the network's own, always text
 */
public record Video(Network network, String id) {}
