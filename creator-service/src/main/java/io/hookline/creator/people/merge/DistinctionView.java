package io.hookline.creator.people.merge;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of two creators.
 *
 * @param distinct whether they are two people
 */
@Schema(name = "Distinction")
record DistinctionView(UUID creatorId, UUID otherId, boolean distinct) {}
