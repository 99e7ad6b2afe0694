/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "gil-answer.h"
#include "gil-meeting.h"
#include "gil-print-dialog.h"
#include "gil-sheet-layout.h"
#include "gil-sheet-print.h"
#include "gil-test-out.h"

/* A must-have and another one. */
#define MUST "C04-1"
#define OTHER "C01-1"

static guint32
get_day (void)
{
  return gil_meeting_parse_day ("2026-12-14");
}

static void
write_some (GilTestOut *self)
{
  gil_test_out_set (self, GIL_JOURNAL_INTERVIEWS, "i1",
                    "{\"date\":\"2026-12-14\",\"company\":\"길벗\",\"role\":\"backend\",\"stage\":\"T1\","
                    "\"note\":\"3층\\n신분증\"}");
  gil_test_out_set (self, GIL_JOURNAL_ANSWERS, OTHER,
                    "{\"keywords_ko\":\"첫째\\n둘째\",\"text_ko\":\"긴 글\",\"text_en\":\"Long\"}");
  gil_test_out_set (self, GIL_JOURNAL_STORIES, "s1", "{\"title\":\"배포\",\"result\":\"4분\"}");
  gil_test_out_set (self, GIL_JOURNAL_STORIES, "s2", "{\"situation\":\"아직\"}");
  gil_test_out_set (self, GIL_JOURNAL_TASKS, "t1", "{\"text\":\"내 할 일\",\"stage\":\"T1\"}");
  gil_test_out_set (self, GIL_JOURNAL_TASKS, "t2", "{\"text\":\"한 일\",\"stage\":\"T1\",\"done\":true}");
}

/* "title|line|…": every block of a style, or all of them for -1. */
static char *
print_blocks (const GilSheet *sheet,
              int             style)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < sheet->blocks->len; i++) {
    const GilSheetBlock *block = g_ptr_array_index (sheet->blocks, i);

    if (style < 0 || block->style == (GilSheetStyle) style)
      g_string_append_printf (out, "%s%s", out->len > 0 ? "|" : "", block->text);
  }

  return g_string_free_and_steal (out);
}

static void
assert_blocks (const GilSheet *sheet,
               GilSheetStyle   style,
               const char     *expected)
{
  g_autofree char *found = print_blocks (sheet, (int) style);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_sheet (GilTestOut    *self,
            gconstpointer  data)
{
  GilSheetOptions options = { .answered = TRUE, .stories = TRUE, .stage = "T1", .lang = GIL_LANG_KO };
  g_autoptr (GilSheet) sheet = NULL;
  g_autofree char *tasks = NULL;

  write_some (self);
  sheet = gil_sheet_new (self->questions, &options, get_day ());

  assert_blocks (sheet, GIL_SHEET_TITLE, "면접 날 보는 요약");
  assert_blocks (sheet, GIL_SHEET_LINE,
                 "2026년 12월 14일 월요일 · 길벗 · 백엔드 개발자 · 1차 기술 면접|3층|신분증");
  assert_blocks (sheet, GIL_SHEET_SECTION, "남은 할 일|그 밖의 질문|스토리");
  assert_blocks (sheet, GIL_SHEET_KEYWORDS, "첫째|둘째");
  assert_blocks (sheet, GIL_SHEET_TEXT, "4분");
  tasks = print_blocks (sheet, GIL_SHEET_TASK);
  g_assert_true (g_str_has_suffix (tasks, "|내 할 일"));
  g_assert_cmpuint (sheet->n_questions, ==, 1);
  g_assert_cmpuint (sheet->n_answered, ==, 1);
  g_assert_cmpuint (sheet->n_stories, ==, 1);
}

static const struct
{
  const char *name;
  GilSheetOptions options;
  const char *keywords;
  const char *texts;
  guint n_questions;
} choices[] = {
  { "nothing", { .lang = GIL_LANG_KO }, "", "", 0 },
  { "keywords", { .answered = TRUE, .lang = GIL_LANG_KO }, "첫째|둘째", "", 1 },
  { "full text", { .answered = TRUE, .full_text = TRUE, .lang = GIL_LANG_KO }, "첫째|둘째", "긴 글", 1 },
  { "text where there are no keywords", { .answered = TRUE, .lang = GIL_LANG_EN }, "", "Long", 1 },
  { "starred", { .starred = TRUE, .lang = GIL_LANG_KO }, "", "", 1 },
  { "must-have", { .must_have = TRUE, .lang = GIL_LANG_KO }, "", "", 9 },
  { "all kinds, each once",
    { .must_have = TRUE, .starred = TRUE, .answered = TRUE, .lang = GIL_LANG_KO }, "첫째|둘째", "", 10 },
};

static void
test_choices (GilTestOut    *self,
              gconstpointer  data)
{
  write_some (self);
  gil_test_out_set (self, GIL_JOURNAL_ANSWERS, MUST, "{\"star\":true}");

  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++) {
    g_autoptr (GilSheet) sheet = gil_sheet_new (self->questions, &choices[i].options, get_day ());

    g_test_message ("%s", choices[i].name);
    assert_blocks (sheet, GIL_SHEET_KEYWORDS, choices[i].keywords);
    assert_blocks (sheet, GIL_SHEET_TEXT, choices[i].texts);
    g_assert_cmpuint (sheet->n_questions, ==, choices[i].n_questions);
  }
}

/* An answer in the other language is better than none. */
static void
test_other_language (GilTestOut    *self,
                     gconstpointer  data)
{
  GilSheetOptions options = { .answered = TRUE, .lang = GIL_LANG_EN };
  g_autoptr (GilSheet) sheet = NULL;

  gil_test_out_set (self, GIL_JOURNAL_ANSWERS, OTHER, "{\"keywords_ko\":\"한국어\"}");
  sheet = gil_sheet_new (self->questions, &options, get_day ());

  assert_blocks (sheet, GIL_SHEET_KEYWORDS, "한국어");
}

/* Everything in the streams of a PDF, unpacked. (transfer full) */
static GString *
unpack (const char *pdf,
        gsize       length)
{
  GString *out = g_string_new_len (pdf, (gssize) length);
  const char *end = pdf + length;
  const char *p = pdf;

  while ((p = memmem (p, (gsize) (end - p), "stream\n", 7)) != NULL) {
    g_autoptr (GZlibDecompressor) zlib = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
    g_autoptr (GBytes) packed = NULL;
    g_autoptr (GBytes) text = NULL;
    const char *stop;

    p += 7;
    stop = memmem (p, (gsize) (end - p), "endstream", 9);
    if (stop == NULL || stop == p)
      break;
    /* A line ends in between. */
    packed = g_bytes_new_static (p, (gsize) (stop - p) - 1);
    text = g_converter_convert_bytes (G_CONVERTER (zlib), packed, NULL);
    if (text != NULL)
      g_string_append_len (out, g_bytes_get_data (text, NULL), (gssize) g_bytes_get_size (text));
    p = stop + 9;
  }

  return out;
}

static guint
count_pages (const GString *pdf)
{
  static const char mark[] = "/Type /Page";
  guint n = 0;

  for (const char *p = pdf->str;
       (p = memmem (p, (gsize) (pdf->str + pdf->len - p), mark, strlen (mark))) != NULL;
       p += strlen (mark)) {
    /* Not the list of pages. */
    if (p[strlen (mark)] != 's')
      n++;
  }

  return n;
}

/* Prints into a file as the print dialog does. (transfer full) */
static GString *
print_to_pdf (GilTestOut *self,
              GilSheet   *sheet,
              int        *n_pages)
{
  g_autoptr (GtkPrintOperation) operation = gil_sheet_print_new (sheet);
  g_autoptr (GFile) file = gil_test_out_get_file (self, "sheet.pdf");
  g_autoptr (GError) error = NULL;
  g_autofree char *pdf = NULL;
  gsize length;

  gtk_print_operation_set_export_filename (operation, g_file_peek_path (file));
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error),
                   ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_object_get (operation, "n-pages", n_pages, NULL);
  g_assert_true (g_file_get_contents (g_file_peek_path (file), &pdf, &length, NULL));
  g_assert_true (g_str_has_prefix (pdf, "%PDF-"));

  return unpack (pdf, length);
}

/* Letters are there as letters, not only as shapes: they can be searched and copied. */
static void
test_pdf (GilTestOut    *self,
          gconstpointer  data)
{
  static const char *const letters[] = { "<ae38>", "<bc97>", "<c9f8>" }; /* 길벗, 둘째 */
  GilSheetOptions options = { .answered = TRUE, .stories = TRUE, .lang = GIL_LANG_KO };
  g_autoptr (GString) pdf = NULL;
  int n_pages;

  write_some (self);
  pdf = print_to_pdf (self, gil_sheet_new (self->questions, &options, get_day ()), &n_pages);
  g_assert_cmpint (n_pages, ==, 1);
  g_assert_cmpuint (count_pages (pdf), ==, 1);
  for (gsize i = 0; i < G_N_ELEMENTS (letters); i++)
    g_assert_nonnull (memmem (pdf->str, pdf->len, letters[i], strlen (letters[i])));
}

static void
test_pdf_pages (GilTestOut    *self,
                gconstpointer  data)
{
  GilSheetOptions options = { .must_have = TRUE, .answered = TRUE, .full_text = TRUE, .lang = GIL_LANG_KO };
  g_autoptr (GString) text = g_string_new ("{\"text_ko\":\"");
  g_autoptr (GString) pdf = NULL;
  int n_pages;

  for (guint i = 0; i < 400; i++)
    g_string_append (text, "길을 찾는 사람에게는 지도가 필요해요. ");
  g_string_append (text, "\"}");
  gil_test_out_set (self, GIL_JOURNAL_ANSWERS, OTHER, text->str);

  pdf = print_to_pdf (self, gil_sheet_new (self->questions, &options, get_day ()), &n_pages);
  g_assert_cmpint (n_pages, >=, 4);
  g_assert_cmpuint (count_pages (pdf), ==, (guint) n_pages);
}

/* What is printed on paper of any size is whole. */
static void
test_papers (GilTestOut    *self,
             gconstpointer  data)
{
  static const struct
  {
    double width;
    double height;
  } papers[] = {
    { 595, 842 }, { 612, 792 }, { 420, 595 }, { 252, 144 }, { 1, 1 },
  };
  GilSheetOptions options = { .must_have = TRUE, .answered = TRUE, .stories = TRUE, .lang = GIL_LANG_KO };
  g_autoptr (GilSheet) sheet = NULL;
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  guint last = 0;

  write_some (self);
  sheet = gil_sheet_new (self->questions, &options, get_day ());
  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++) {
    g_autoptr (GilSheetLayout) layout = NULL;
    cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
    cairo_t *cr = cairo_create (surface);

    layout = gil_sheet_layout_new (sheet, context, papers[i].width, papers[i].height);
    while (!gil_sheet_layout_proceed (layout, 3))
      ;
    g_assert_cmpuint (gil_sheet_layout_get_n_pages (layout), >=, last);
    last = gil_sheet_layout_get_n_pages (layout);
    for (guint page = 0; page < last; page++)
      gil_sheet_layout_draw (layout, cr, page);
    g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
    cairo_destroy (cr);
    cairo_surface_destroy (surface);
  }
  g_assert_cmpuint (last, >, 2);
  g_object_unref (context);
}

static void
set_switch (gpointer    dialog,
            const char *title,
            gboolean    active)
{
  GtkWidget *row = gil_test_out_find_row (dialog, title);

  g_assert_nonnull (row);
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), active);
}

/* The dialog says what would be on the sheet, and nothing is not printed. */
static void
test_dialog (GilTestOut    *self,
             gconstpointer  data)
{
  AdwDialog *dialog;
  GtkWidget *stage;
  g_autoptr (GilSheet) sheet = NULL;

  write_some (self);
  dialog = gil_test_out_show (self, "win.print-sheet");
  g_assert_true (GIL_IS_PRINT_DIALOG (dialog));
  stage = gil_test_out_find_row (dialog, "Open tasks");
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (stage)), ==, 5);
  sheet = gil_print_dialog_get_sheet (GIL_PRINT_DIALOG (dialog));
  g_assert_cmpuint (sheet->n_questions, ==, 10);
  g_assert_cmpuint (sheet->n_answered, ==, 1);
  g_assert_cmpuint (sheet->n_tasks, >, 1);
  g_assert_cmpint (sheet->lang, ==, GIL_LANG_EN);

  adw_combo_row_set_selected (ADW_COMBO_ROW (stage), 0);
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (dialog, "On the sheet: 10 questions (1 answered), 1 story, 0 open tasks."));

  set_switch (dialog, "Must-have questions", FALSE);
  set_switch (dialog, "Questions with an answer", FALSE);
  set_switch (dialog, "Stories", FALSE);
  gil_test_settle (self->window);
  g_assert_true (gil_test_shows (dialog, "Nothing would be on the sheet yet. Switch something on, or "
                                         "write an answer first."));
  g_assert_false (gtk_widget_get_sensitive (gil_test_find_button (dialog, "_Print…")));
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func)                                                                            \
  g_test_add ("/print/" path, GilTestOut, NULL, gil_test_out_set_up, func, gil_test_out_tear_down)
  ADD ("sheet", test_sheet);
  ADD ("choices", test_choices);
  ADD ("other-language", test_other_language);
  ADD ("pdf", test_pdf);
  ADD ("pdf-pages", test_pdf_pages);
  ADD ("papers", test_papers);
  ADD ("dialog", test_dialog);
#undef ADD

  return g_test_run ();
}
