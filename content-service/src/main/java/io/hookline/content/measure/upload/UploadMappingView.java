package io.hookline.content.measure.upload;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is remembered of files with one header. */
@Schema(name = "UploadMapping")
record UploadMappingView(
    UUID id,
    @Schema(examples = "[\"Ngày\", \"Lượt xem\"]") List<String> header,
    Mapping mapping,
    @Schema(description = "When a file with it was last applied") Instant usedAt,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
