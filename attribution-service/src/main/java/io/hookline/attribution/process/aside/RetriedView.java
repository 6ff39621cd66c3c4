package io.hookline.attribution.process.aside;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is tried again. */
@Schema(name = "Retried")
record RetriedView(@Schema(description = "How much of it there is", examples = "3") int retried) {}
