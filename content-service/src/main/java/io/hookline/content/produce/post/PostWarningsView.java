package io.hookline.content.produce.post;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What looks like a mistake.
 *
 * @param items the newest 20 posts of each kind of warning; none when all is well
 */
@Schema(name = "PostWarnings")
record PostWarningsView(List<PostWarningView> items) {}
