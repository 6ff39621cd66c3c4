package io.hookline.content.produce.post;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What other features need of a post that is out, or was.
 *
 * @param creatorId null for a post of the brand's own team
 * @param seconds how long its video is; null where nobody has said
 */
public record PublishedPost(UUID id, UUID creatorId, Instant publishedAt, BigDecimal seconds) {}
