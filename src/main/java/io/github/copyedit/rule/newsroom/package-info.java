/** Rules for what goes wrong in newsroom copy: furniture, leaks, dates, headings. */
package io.github.copyedit.rule.newsroom;
