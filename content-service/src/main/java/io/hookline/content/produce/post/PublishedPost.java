package io.hookline.content.produce.post;

import java.time.Instant;
import java.util.UUID;

/**
 * What other features need of a post that is out.
 *
 * @param creatorId null for a post of the brand's own team
 */
public record PublishedPost(UUID id, UUID creatorId, Instant publishedAt) {}
