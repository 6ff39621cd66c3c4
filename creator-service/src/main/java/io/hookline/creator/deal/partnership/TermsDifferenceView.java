package io.hookline.creator.deal.partnership;

import io.hookline.kit.audit.FieldChange;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What differs between two versions of terms.
 *
 * @param since the version compared with; 0 is before there were any
 * @param changes without pay for a caller without the finance right
 */
@Schema(name = "TermsDifference")
record TermsDifferenceView(
    @Schema(examples = "1") int since,
    @Schema(examples = "2") int version,
    @Schema(
            description =
                "By their paths in the version. Planned deliverables are followed by their id;"
                    + " other lists are compared as a whole.")
        List<FieldChange> changes) {}
