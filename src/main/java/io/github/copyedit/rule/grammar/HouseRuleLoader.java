package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.GrammarOptionException;
import io.github.copyedit.rule.HouseRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.ConsistencyPatternRuleTransformer;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.languagetool.rules.patterns.PatternRuleTransformer;
import org.languagetool.rules.patterns.RepeatedPatternRuleTransformer;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Has LanguageTool load the house's own rules, and says what it has against them. */
final class HouseRuleLoader {

  /** Above all of LanguageTool's: what the house says of words beats what it says of them. */
  private static final int PRIORITY = 1_000;

  private static final String SCHEMA = "/org/languagetool/rules/rules.xsd";
  private static final Pattern CODE = Pattern.compile("^(?:cvc|src|s4s)-[\\w.\\-]+: ");
  private static final Pattern RULE = Pattern.compile("<rule(?:group)?+ [^>]*?\\bid=\"([^\"]*+)\"");
  private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^\\w\\-]+");
  private static final Pattern ESCAPE = Pattern.compile("\u001B\\[[\\d;]*m");

  private final Language language;
  private final JLanguageTool tool;

  /**
   * @param tool of that language, with its rules
   */
  HouseRuleLoader(Language language, JLanguageTool tool) {
    this.language = language;
    this.tool = tool;
  }

  /**
   * @param builtIn LanguageTool's rules of that language
   * @throws GrammarOptionException for the first rule that is wrong
   */
  OwnRules load(List<HouseRules> files, RuleInfos builtIn) {
    List<Rule> loaded = new ArrayList<>();
    for (HouseRules file : files) {
      validate(file);
      List<AbstractPatternRule> rules = parse(file);
      for (AbstractPatternRule rule : rules) {
        if (builtIn.has(rule.getId())) {
          throw wrong(
              file,
              rule,
              "LanguageTool has a rule %s of its own.".formatted(rule.getId()),
              "Give yours another id; LanguageTool's can be switched off in copyedit.yml.");
        }
        if (rule.getPriority() == 0) {
          rule.setPriority(PRIORITY);
        }
      }
      new HouseRuleExamples(file, tool).check(rules);
      loaded.addAll(transformed(rules));
    }
    return OwnRules.of(loaded);
  }

  static GrammarOptionException wrong(
      HouseRules file, AbstractPatternRule rule, String problem, String remedy) {
    // Of rules that are one regular expression LanguageTool keeps no line.
    int line = rule.getXmlLineNumber() > 0 ? rule.getXmlLineNumber() : lineOf(file, rule.getId());
    return new GrammarOptionException(file.file(), line, problem, remedy);
  }

  /**
   * The line of the rule, or group of rules, that a message names; 0 where it names none.
   *
   * @param message has its id in it
   */
  private static int lineOf(HouseRules file, String message) {
    List<String> lines = file.xml().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher rule = RULE.matcher(lines.get(i));
      while (rule.find()) {
        if (List.of(NOT_IN_AN_ID.split(message)).contains(rule.group(1))) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  /** By LanguageTool's own schema. */
  private static void validate(HouseRules file) {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      Validator validator =
          factory.newSchema(HouseRuleLoader.class.getResource(SCHEMA)).newValidator();
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      validator.setErrorHandler(new FirstError());
      validator.validate(new StreamSource(new StringReader(file.xml())));
    } catch (SAXParseException e) {
      throw new GrammarOptionException(
          file.file(),
          e.getLineNumber(),
          "LanguageTool does not take this: "
              + CODE.matcher(String.valueOf(e.getMessage())).replaceFirst(""),
          "See https://dev.languagetool.org/development-overview for its elements.");
    } catch (SAXException | IOException e) {
      throw new IllegalStateException("LanguageTool's schema can't be read", e);
    }
  }

  private List<AbstractPatternRule> parse(HouseRules file) {
    try {
      byte[] bytes = file.xml().getBytes(StandardCharsets.UTF_8);
      return new PatternRuleLoader()
          .getRules(new ByteArrayInputStream(bytes), file.file(), language);
    } catch (IOException e) {
      Throwable cause = e;
      int line = 0;
      while (cause.getCause() != null) {
        cause = cause.getCause();
        line = cause instanceof SAXParseException at ? at.getLineNumber() : line;
      }
      String said = ESCAPE.matcher(String.valueOf(cause.getMessage())).replaceAll("");
      throw new GrammarOptionException(
          file.file(),
          line > 0 ? line : lineOf(file, said),
          "LanguageTool can't load the rules: " + said + ".",
          "Mend the rule.");
    }
  }

  /** As LanguageTool does with its own: some count, and look at all of a text. */
  private List<Rule> transformed(List<AbstractPatternRule> rules) {
    List<Rule> all = new ArrayList<>();
    List<AbstractPatternRule> rest = rules;
    for (PatternRuleTransformer transformer :
        List.of(
            new RepeatedPatternRuleTransformer(language),
            new ConsistencyPatternRuleTransformer(language))) {
      PatternRuleTransformer.TransformedRules result = transformer.apply(rest);
      result.getTransformedRules().forEach(rule -> rule.setPriority(PRIORITY));
      all.addAll(result.getTransformedRules());
      rest = result.getRemainingRules();
    }
    all.addAll(rest);
    return all;
  }

  /** Ends with the first: what follows is mostly of its making. */
  private static final class FirstError implements ErrorHandler {
    @Override
    public void warning(SAXParseException warning) {
      // None that matters.
    }

    @Override
    public void error(SAXParseException error) throws SAXException {
      throw error;
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
      throw error;
    }
  }
}
