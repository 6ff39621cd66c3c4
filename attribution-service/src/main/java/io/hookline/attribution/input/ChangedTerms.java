package io.hookline.attribution.input;

import java.util.UUID;

/**
 * That credits may have to be decided again.
 *
 * @param creator whose partnership changed, or null
 * @param code how the promo code reads that changed, or null
 */
public record ChangedTerms(UUID creator, String code) implements Part {}
