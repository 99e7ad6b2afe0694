/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-framework-page.h"
#include "gil-test-ui.h"

/* Every framework has a page, in every choice of languages, and nothing of it stays behind. */
static void
test_all (void)
{
  GilSettings *settings = gil_test_settings_new ();
  GilCatalog *catalog = gil_test_catalog_new ();
  GListModel *frameworks = gil_catalog_get_frameworks (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (frameworks); i++) {
    g_autoptr (GilFramework) framework = g_list_model_get_item (frameworks, i);
    AdwNavigationPage *page;
    GtkWidget *window;

    gil_settings_set_content_language (settings, GIL_CONTENT_LANGUAGE_EN);
    page = g_object_ref_sink (gil_framework_page_new (catalog, settings, framework));
    window = gil_test_host_new (GTK_WIDGET (page), 360, 640);
    g_assert_cmpstr (adw_navigation_page_get_title (page), ==, gil_framework_get_name (framework));
    g_assert_true (gil_test_shows (page, gil_text_in (gil_framework_get_line (framework), GIL_LANG_EN)));
    g_assert_true (gil_test_shows (page, "At a glance"));
    g_assert_true (gil_test_shows (page, "Facts by criterion"));
    g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (page)), <=, 360);

    gil_settings_set_content_language (settings, GIL_CONTENT_LANGUAGE_KO);
    g_assert_true (gil_test_shows (page, gil_text_in (gil_framework_get_line (framework), GIL_LANG_KO)));
    gil_settings_set_content_language (settings, GIL_CONTENT_LANGUAGE_BOTH);
    gil_test_settle (window);

    gil_test_window_close (window);
    g_assert_finalize_object (page);
  }

  g_assert_finalize_object (settings);
  g_assert_finalize_object (catalog);
}

/* What the notes say is dated, and what became of it stands beside it. */
static void
test_notes (void)
{
  GilSettings *settings = gil_test_settings_new ();
  GilCatalog *catalog = gil_test_catalog_new ();
  GilFramework *framework;
  AdwNavigationPage *page;
  GtkWidget *window;

  gil_settings_set_content_language (settings, GIL_CONTENT_LANGUAGE_EN);
  framework = gil_catalog_find_framework (catalog, "fastapi");
  page = g_object_ref_sink (gil_framework_page_new (catalog, settings, framework));
  window = gil_test_host_new (GTK_WIDGET (page), 800, 600);
  g_assert_true (gil_test_shows (page, "Described in the notes"));
  g_assert_true (gil_test_shows (page, "January 2021"));

  for (GilNotebookPart part = 0; part < GIL_NOTEBOOK_N_PARTS; part++) {
    gsize n;
    const GilStatement *statements = gil_framework_get_notebook (framework, part, &n);

    for (gsize i = 0; i < n; i++) {
      g_assert_true (gil_test_shows (page, gil_text_in (&statements[i].text, GIL_LANG_EN)));
      if (gil_text_is_set (&statements[i].check)) {
        const char *text = gil_text_in (&statements[i].check, GIL_LANG_EN);
        g_autofree char *check = g_strdup_printf ("Today: %s", text);

        g_assert_true (gil_test_shows (page, check));
      }
    }
  }

  gil_test_window_close (window);
  g_assert_finalize_object (page);
  g_assert_finalize_object (settings);
  g_assert_finalize_object (catalog);
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

  g_test_add_func ("/frameworks/page/all", test_all);
  g_test_add_func ("/frameworks/page/notes", test_notes);

  return g_test_run ();
}
