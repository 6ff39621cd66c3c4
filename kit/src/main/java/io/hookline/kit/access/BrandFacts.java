package io.hookline.kit.access;

import java.time.ZoneId;

/**
 * What every service needs to know of a brand.
 *
 * @param timeZone the zone in which the brand's days are cut
 * @param currency ISO 4217
 */
public record BrandFacts(String slug, String name, ZoneId timeZone, String currency) {}
