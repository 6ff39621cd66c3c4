package io.hookline.content.plan.vocabulary;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A term.
 *
 * @param key what ideas, series and posts carry
 * @param formerNames by which it is still found, oldest first
 * @param mergedInto the key of the term that it means now
 */
@Schema(name = "Term")
record TermView(
    UUID id,
    Vocabulary vocabulary,
    @Schema(examples = "myth-busting") String key,
    @Schema(examples = "Myth busting") String name,
    @Schema(examples = "[\"Myths\"]") List<String> formerNames,
    @Schema(examples = "A belief, then the test that refutes it", nullable = true)
        String description,
    boolean challenge,
    boolean branded,
    @Schema(examples = "https://www.tiktok.com/music/original-sound-7016", nullable = true)
        String link,
    TermState state,
    @Schema(examples = "claim", nullable = true) String mergedInto,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
