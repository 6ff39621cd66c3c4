package io.hookline.content.produce.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That a post is certainly not out.
 *
 * @param reason the platform's own word
 * @param retryable whether the same content may be sent again
 */
@Embeddable
record PublishFailure(
    @Column(name = "failed_at") Instant at,
    @Column(name = "failure_reason") String reason,
    @Column(name = "retryable") Boolean retryable) {}
