package io.hookline.creator.deal.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A version of the terms that is agreed, and the instant from which it holds. */
@Embeddable
record NextTerms(
    @Column(name = "next_version") Integer version, @Column(name = "next_from") Instant from) {}
