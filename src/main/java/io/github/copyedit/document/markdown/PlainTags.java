package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Link;
import io.github.copyedit.document.markdown.InlineTags.Effect;
import io.github.copyedit.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags that authors write most within a line, as HTML's parser would read them. To ask it for
 * each takes longer than to parse the paragraph; what is less plain is asked for.
 */
final class PlainTags {

  /**
   * @param link with its place in the tag
   */
  record Plain(Effect effect, Optional<Link> link) {}

  private static final Set<String> MARKUP =
      Set.of("<b>", "<em>", "<i>", "<small>", "<span>", "<strong>", "<sub>", "<sup>", "<u>");
  private static final Set<String> BREAKS = Set.of("<br>", "<br/>", "<br />");

  private static final String ATTRIBUTES =
      "(?: (?:rel=\"(?:nofollow|noopener|noreferrer| ){0,5}+\"|target=\"_blank\")){0,5}+";

  /** Without entities, and to no place within the page: that may be a mark of a footnote. */
  private static final Pattern LINK =
      Pattern.compile(
          "<a"
              + ATTRIBUTES
              + " href=\"(?<target>(?:https?:/)?/[!$%'-;=?-~]*+)\""
              + ATTRIBUTES
              + ">");

  /** An anchor, or markup in a style of its own. */
  private static final Pattern STYLED =
      Pattern.compile(
          "<(?:a name|(?:b|em|i|small|span|strong|u) style)=\"(?<value>[\\w .,:;/?!()%#-]*+)\">");

  /** A style may hide the words, or take them out of the line. */
  private static final Pattern SHOWN_OTHERWISE =
      Pattern.compile("display|visibility", Pattern.CASE_INSENSITIVE);

  private PlainTags() {}

  /** Empty for a tag that is to be asked for. */
  static Optional<Plain> of(String tag) {
    if (MARKUP.contains(tag) || BREAKS.contains(tag)) {
      Effect effect = BREAKS.contains(tag) ? Effect.BREAK : Effect.NONE;
      return Optional.of(new Plain(effect, Optional.empty()));
    }
    Matcher styled = STYLED.matcher(tag);
    if (styled.matches() && !SHOWN_OTHERWISE.matcher(styled.group("value")).find()) {
      return Optional.of(new Plain(Effect.NONE, Optional.empty()));
    }
    Matcher link = LINK.matcher(tag);
    return link.matches()
        ? Optional.of(new Plain(Effect.NONE, Optional.of(link(link))))
        : Optional.empty();
  }

  private static Link link(Matcher tag) {
    return new Link(tag.group("target"), "", new Span(tag.start("target"), tag.end("target")));
  }
}
