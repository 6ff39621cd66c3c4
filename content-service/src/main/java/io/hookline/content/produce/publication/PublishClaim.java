package io.hookline.content.produce.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Who wants to publish which version of a post's content, and for how long at the longest. */
record PublishClaim(
    UUID post, int contentVersion, Claimant claimant, Duration lease, Instant now) {}
