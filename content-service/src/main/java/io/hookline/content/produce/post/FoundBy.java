package io.hookline.content.produce.post;

import io.hookline.content.produce.similarity.CaptionPrint;
import io.hookline.kit.search.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.ColumnTransformer;

/**
 * What a post is found by, made of its words.
 *
 * @param search the words of its title and caption, see {@link SearchText}
 * @param captionBands what a caption that is nearly the same has in common with it
 */
@Embeddable
record FoundBy(
    @ColumnTransformer(read = "cast(search as text)", write = "cast(? as tsvector)") String search,
    @Column(name = "caption_bands") long[] captionBands) {

  static FoundBy of(String title, String caption) {
    return new FoundBy(SearchText.tokens(title, caption), CaptionPrint.of(caption).bands());
  }
}
