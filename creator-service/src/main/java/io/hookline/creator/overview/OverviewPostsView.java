package io.hookline.creator.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Posts of the creator for the brand, newest first; the list is the content-service's. */
@Schema(name = "OverviewPosts")
record OverviewPostsView(
    @Schema(examples = "1") long total,
    @Schema(examples = "1") long published,
    List<OverviewPostView> latest,
    @Schema(examples = "/v1/brands/acme-cosmetics/posts?creatorId=…") String list) {}
