/**
 * LanguageTool behind the port {@link io.github.copyedit.rule.GrammarChecker}, and the rule that
 * asks it.
 */
package io.github.copyedit.rule.grammar;
