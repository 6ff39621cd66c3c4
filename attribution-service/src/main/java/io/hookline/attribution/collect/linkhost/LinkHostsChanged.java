package io.hookline.attribution.collect.linkhost;

/**
 * Told in this process once it is committed.
 *
 * @param served whether links stand on the host from now on, or not any more
 */
public record LinkHostsChanged(String brand, String host, boolean served) {}
