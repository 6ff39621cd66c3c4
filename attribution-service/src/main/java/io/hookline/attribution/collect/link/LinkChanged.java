package io.hookline.attribution.collect.link;

/**
 * Told in this process once a link that was made or changed is committed.
 *
 * @param host the brand's own; null for the service's
 */
public record LinkChanged(String host, String slug) {}
