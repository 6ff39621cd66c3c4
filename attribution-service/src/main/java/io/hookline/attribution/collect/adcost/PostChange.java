package io.hookline.attribution.collect.adcost;

import io.hookline.attribution.input.Position;

/**
 * A network's post of which something else is known than before.
 *
 * @param post by the network's id
 */
record PostChange(Position position, String network, String post) {}
