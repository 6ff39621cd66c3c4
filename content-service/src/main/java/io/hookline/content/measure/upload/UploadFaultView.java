package io.hookline.content.measure.upload;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row that was not taken, or of which something is worth a look, by its place in the file. Its
 * cells are in the file, which whoever corrects it has; they are not kept a second time.
 */
@Schema(name = "UploadFault")
record UploadFaultView(
    @Schema(examples = "41") long id,
    @Schema(examples = "Content.csv") String table,
    @Schema(nullable = true, examples = "7") Long line,
    @Schema(examples = "NUMBER_UNREADABLE") String code,
    @Schema(nullable = true, examples = "Total views") String field,
    @Schema(examples = "It is no number.") String message) {}
