package io.hookline.content.plan.trend;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The answers to the three questions of the fit test.
 *
 * @param audience whether it speaks to who the audience is
 * @param promise whether it can carry what the brand promises
 * @param payoff whether the viewer gets it within one scroll
 */
@Embeddable
record FitTestUpdate(
    @Embedded
        @AttributeOverride(name = "fits", column = @Column(name = "audience_fits"))
        @AttributeOverride(name = "reason", column = @Column(name = "audience_reason"))
        @NotNull
        @Valid
        FitAnswer audience,
    @Embedded
        @AttributeOverride(name = "fits", column = @Column(name = "promise_fits"))
        @AttributeOverride(name = "reason", column = @Column(name = "promise_reason"))
        @NotNull
        @Valid
        FitAnswer promise,
    @Embedded
        @AttributeOverride(name = "fits", column = @Column(name = "payoff_fits"))
        @AttributeOverride(name = "reason", column = @Column(name = "payoff_reason"))
        @NotNull
        @Valid
        FitAnswer payoff) {

  /** Whether all of them are yes. */
  boolean fits() {
    return audience.fits() && promise.fits() && payoff.fits();
  }
}
