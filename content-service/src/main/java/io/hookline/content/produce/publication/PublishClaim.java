package io.hookline.content.produce.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Who wants to publish which version of a post's content, and for how long at the longest.
 *
 * @param doubt whether a video of another version may be out
 */
record PublishClaim(
    UUID post, int contentVersion, Claimant claimant, Duration lease, boolean doubt, Instant now) {}
