package io.hookline.creator.people.rule;

import java.time.LocalDate;

/**
 * What the brand's rule says of today.
 *
 * @param afterArchive from when on somebody who is archived today may apply again; null: never
 * @param bansMayEnd whether a ban may be given an end
 */
public record ApplicationRule(LocalDate afterArchive, boolean bansMayEnd) {}
