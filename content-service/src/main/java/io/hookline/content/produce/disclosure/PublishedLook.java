package io.hookline.content.produce.disclosure;

import java.time.Instant;

/**
 * What a new post went out with.
 *
 * @param at when it went out
 */
public record PublishedLook(PostDisclosure post, Seen seen, Instant at) {}
