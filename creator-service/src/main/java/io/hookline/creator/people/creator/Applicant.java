package io.hookline.creator.people.creator;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who wants to work for the brand.
 *
 * @param creator the creator of the brand that it is; null where nobody has said
 */
public record Applicant(UUID creator, Profile profile, List<NewAccount> accounts) {}
