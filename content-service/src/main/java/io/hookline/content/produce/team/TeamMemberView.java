package io.hookline.content.produce.team;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who works for the brand. */
@Schema(name = "TeamMember")
record TeamMemberView(
    UUID id,
    @Schema(examples = "mia.operator") String person,
    @Schema(examples = "1200") int weeklyMinutes,
    boolean active,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
