package io.hookline.content.plan.vocabulary;

import io.hookline.kit.aggregate.Where;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which terms the rows of a list carry; all of what is given must hold. */
public class TermFilter {

  @Parameter(
      description = "Only with this kind of series",
      schema = @Schema(implementation = String.class, examples = "tutorial"))
  @QueryParam("seriesKind")
  String seriesKind;

  @Parameter(
      description = "Only with this kind of hook",
      schema = @Schema(implementation = String.class, examples = "question"))
  @QueryParam("hookKind")
  String hookKind;

  @Parameter(
      description = "Only with this purpose",
      schema = @Schema(implementation = String.class, examples = "educate"))
  @QueryParam("purpose")
  String purpose;

  @Parameter(
      description = "Only in this voice",
      schema = @Schema(implementation = String.class, examples = "expert"))
  @QueryParam("voice")
  String voice;

  @Parameter(
      description = "Only with this kind of proof",
      schema = @Schema(implementation = String.class, examples = "demonstration"))
  @QueryParam("proof")
  String proof;

  @Parameter(
      description = "Only in this format",
      schema = @Schema(implementation = String.class, examples = "talking-head"))
  @QueryParam("format")
  String format;

  @Parameter(
      description = "Only with this call to action",
      schema = @Schema(implementation = String.class, examples = "save"))
  @QueryParam("callToAction")
  String callToAction;

  @Parameter(description = "Only with this sound")
  @QueryParam("sound")
  String sound;

  @Parameter(description = "Only with this hashtag")
  @QueryParam("hashtag")
  String hashtag;

  @Parameter(description = "Only with this search keyword")
  @QueryParam("searchKeyword")
  String searchKeyword;

  @Parameter(description = "Only for this community")
  @QueryParam("community")
  String community;

  /** Adds the conditions to those of a list whose table carries terms. */
  public Where on(Where where, Vocabularies vocabularies) {
    Narrowing narrowing = new Narrowing(where, vocabularies);
    narrowing.by(Vocabulary.SERIES_KIND, "seriesKind", seriesKind);
    narrowing.by(Vocabulary.HOOK_KIND, "hookKind", hookKind);
    narrowing.by(Vocabulary.PURPOSE, "purpose", purpose);
    narrowing.by(Vocabulary.VOICE, "voice", voice);
    narrowing.by(Vocabulary.PROOF, "proof", proof);
    narrowing.by(Vocabulary.FORMAT, "format", format);
    narrowing.by(Vocabulary.CALL_TO_ACTION, "callToAction", callToAction);
    narrowing.by(Vocabulary.SOUND, "sound", sound);
    narrowing.by(Vocabulary.HASHTAG, "hashtag", hashtag);
    narrowing.by(Vocabulary.SEARCH_KEYWORD, "searchKeyword", searchKeyword);
    narrowing.by(Vocabulary.COMMUNITY, "community", community);
    return where;
  }

  private record Narrowing(Where where, Vocabularies vocabularies) {

    void by(Vocabulary vocabulary, String parameter, String name) {
      if (name != null) {
        where.overlaps("facets", vocabularies.entries(vocabulary, parameter, name));
      }
    }
  }
}
