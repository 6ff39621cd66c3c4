package io.hookline.kit.access;

import java.util.Set;

/**
 * A grant that holds at the time of the request.
 *
 * @param finance whether money of the assets may be seen and settled
 */
record LiveGrant(Role role, boolean finance, Set<Asset> assets) {}
