package io.hookline.kit.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did it. */
@Schema(name = "AuditActor")
record AuditActor(
    @Schema(
            examples = "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
            description =
                "Subject of the token; system:<service> for work on nobody's request,"
                    + " database:<role> for a change past the services")
        String subject,
    @Schema(examples = "mia.operator", nullable = true) String name,
    @Schema(examples = "agency-frontend", nullable = true, description = "The program used")
        String client) {}
