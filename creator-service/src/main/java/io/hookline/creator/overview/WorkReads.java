package io.hookline.creator.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads what the creator works with: codes, authorizations, posts, and what clients say. */
@ApplicationScoped
class WorkReads {

  private final OverviewReads reads;

  WorkReads(OverviewReads reads) {
    this.reads = reads;
  }

  OverviewPromoCodesView promoCodes(Asked asked) {
    var codes =
        reads.section(
            DealSql.PROMO_CODES,
            asked,
            Map.of(),
            ConstructorMapper.of(OverviewPromoCodeView.class),
            "total",
            "active",
            "leaks");
    return new OverviewPromoCodesView(
        codes.count("total"),
        codes.count("active"),
        codes.count("leaks"),
        codes.latest(),
        asked.listOf("promo-codes"));
  }

  OverviewSparksView sparks(Asked asked) {
    var sparks =
        reads.section(
            DealSql.SPARKS,
            asked,
            Map.of("now", asked.now()),
            ConstructorMapper.of(OverviewSparkView.class),
            "total",
            "forces",
            "ending");
    return new OverviewSparksView(
        sparks.count("total"),
        sparks.count("forces"),
        sparks.count("ending"),
        sparks.latest(),
        asked.listOf("spark-authorizations"));
  }

  OverviewPostsView posts(Asked asked) {
    var posts =
        reads.section(
            DealSql.POSTS,
            asked,
            Map.of(),
            ConstructorMapper.of(OverviewPostView.class),
            "total",
            "published");
    return new OverviewPostsView(
        posts.count("total"), posts.count("published"), posts.latest(), asked.listOf("posts"));
  }

  OverviewShortlistsView shortlists(Asked asked) {
    var shortlists =
        reads.section(
            DealSql.SHORTLISTS,
            asked,
            Map.of(),
            ConstructorMapper.of(OverviewShortlistView.class),
            "total",
            "approved",
            "declined");
    return new OverviewShortlistsView(
        shortlists.count("total"),
        shortlists.count("approved"),
        shortlists.count("declined"),
        shortlists.latest(),
        asked.list("shortlists"));
  }
}
