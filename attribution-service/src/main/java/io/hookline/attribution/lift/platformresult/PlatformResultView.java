package io.hookline.attribution.lift.platformresult;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A platform's own result. It was not checked: nobody but the platform has seen its people.
 *
 * @param result as it stands after its corrections
 */
@Schema(name = "PlatformResult")
public record PlatformResultView(
    UUID id,
    NewPlatformResult result,
    @Schema(examples = "ada") String enteredBy,
    Instant enteredAt,
    @Schema(examples = "0") int corrections,
    long version,
    Instant updatedAt)
    implements Versioned {}
