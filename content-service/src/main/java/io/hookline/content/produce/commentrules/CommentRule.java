package io.hookline.content.produce.commentrules;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule that gives a class to comments.
 *
 * @param anyOf a comment with one of these phrases has the class
 * @param noneOf unless it has one of these; null for none
 */
public record CommentRule(
    @NotBlank
        @Size(max = 100)
        @Schema(examples = "Too expensive", description = "Different for each rule of the set")
        String name,
    @NotNull CommentClass commentClass,
    @NotEmpty
        @Size(max = 500)
        @Schema(
            examples = "[\"too expensive\", \"zu teuer\", \"caro\", \"pric*\", \"高い\"]",
            description =
                "Words one behind the other, in any script, without regard to case, accents and"
                    + " width; a word may end with * for any ending; ? is a question mark of any"
                    + " script, and an emoji is a word")
        List<@NotBlank @Size(max = 100) String> anyOf,
    @Size(max = 500)
        @Schema(
            nullable = true,
            examples = "[\"not too expensive\"]",
            description = "Phrases of comments that the rule passes over")
        List<@NotBlank @Size(max = 100) String> noneOf) {

  public CommentRule {
    noneOf = noneOf == null ? List.of() : noneOf;
  }
}
