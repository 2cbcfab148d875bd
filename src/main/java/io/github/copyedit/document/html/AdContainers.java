package io.github.copyedit.document.html;

import java.util.regex.Pattern;

/**
 * Knows the boxes that ad servers fill, by the ids and classes that they ask for or that publishers
 * commonly give them.
 */
final class AdContainers {

  private static final Pattern ID =
      Pattern.compile(
          "(?i)(?:div-gpt-ad|google_ads|gpt-|dfp[-_]|taboola-|outbrain"
              + "|ad[-_]?(?:slot|unit|container|wrapper|banner)).*");

  private static final Pattern CLASS =
      Pattern.compile(
          "(?i)(?:ads?|adv|advert|advertisement|advertising|adsbygoogle|adsense"
              + "|ad(?:slot|unit|box|banner|container|wrapper)"
              + "|ads?[-_]{1,2}(?:slot|unit|box|banner|container|wrapper|wrap|placement|space"
              + "|area|inline|holder|label|marker)[\\w-]*"
              + "|(?:inline|in-?article|article|content|body|mid)[-_]{1,2}ads?"
              + "|gpt-?ad|dfp(?:[-_][\\w-]*)?|outbrain|trc_related_container)");

  private final ClassTest classes;

  AdContainers(ClassNames names) {
    this.classes = names.test(CLASS, "ad", "dfp", "gpt", "outbrain", "trc_related");
  }

  boolean has(PageElement element) {
    return (element.has(AttributeName.ID)
            && ID.matcher(element.attribute(AttributeName.ID)).matches())
        || classes.fits(element);
  }
}
