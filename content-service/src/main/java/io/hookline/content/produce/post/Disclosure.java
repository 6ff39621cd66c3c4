package io.hookline.content.produce.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a post says of itself, by the network's own switches.
 *
 * @param paidPartnership somebody was paid, or given something, for it
 * @param ownBrand it promotes the account's own business
 * @param aiGenerated its content is made, or made to look real, by AI
 */
@Embeddable
record Disclosure(
    @Column(name = "paid_partnership") @Schema(defaultValue = "false") boolean paidPartnership,
    @Column(name = "own_brand") @Schema(defaultValue = "false") boolean ownBrand,
    @Column(name = "ai_generated") @Schema(defaultValue = "false") boolean aiGenerated) {

  static final Disclosure NONE = new Disclosure(false, false, false);
}
