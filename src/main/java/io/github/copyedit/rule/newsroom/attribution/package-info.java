/** Who wrote, said, took or filed what. */
package io.github.copyedit.rule.newsroom.attribution;
