package io.hookline.content.produce.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a post was given up or taken off, and why. */
@Embeddable
record Removal(
    @Column(name = "removed_at") Instant at, @Column(name = "removal_reason") String reason) {}
