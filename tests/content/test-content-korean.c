/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-korean.h"

typedef struct
{
  const char *reading;
  const char *topic;
  const char *subject;
  const char *object;
  const char *with;
  const char *towards;
  const char *copula;
} Case;

static const Case cases[] = {
  /* No final consonant. */
  { "장고", "는", "가", "를", "와", "로", "예요" },
  { "에이아이오에이치티티피", "는", "가", "를", "와", "로", "예요" },
  { "하", "는", "가", "를", "와", "로", "예요" },
  /* A final consonant. */
  { "사닉", "은", "이", "을", "과", "으로", "이에요" },
  { "피라미드 책", "은", "이", "을", "과", "으로", "이에요" },
  { "힣", "은", "이", "을", "과", "으로", "이에요" },
  { "각", "은", "이", "을", "과", "으로", "이에요" },
  /* ㄹ is a final consonant, but not before 으로. */
  { "보틀", "은", "이", "을", "과", "로", "이에요" },
  { "팰컨", "은", "이", "을", "과", "으로", "이에요" },
  /* ㅀ is not ㄹ. */
  { "앓", "은", "이", "을", "과", "으로", "이에요" },
  /* Digits by how they are read. */
  { "웹투파이 0", "은", "이", "을", "과", "으로", "이에요" },
  { "1", "은", "이", "을", "과", "로", "이에요" },
  { "py2", "는", "가", "를", "와", "로", "예요" },
  { "3", "은", "이", "을", "과", "으로", "이에요" },
  { "4", "는", "가", "를", "와", "로", "예요" },
  { "5", "는", "가", "를", "와", "로", "예요" },
  { "6", "은", "이", "을", "과", "으로", "이에요" },
  { "7", "은", "이", "을", "과", "로", "이에요" },
  { "8", "은", "이", "을", "과", "로", "이에요" },
  { "9", "는", "가", "를", "와", "로", "예요" },
  { "10", "은", "이", "을", "과", "으로", "이에요" },
  /* Letters by their names. */
  { "API", "는", "가", "를", "와", "로", "예요" },
  { "ASGI", "는", "가", "를", "와", "로", "예요" },
  { "NoSQL", "은", "이", "을", "과", "로", "이에요" },
  { "ORM", "은", "이", "을", "과", "으로", "이에요" },
  { "CDN", "은", "이", "을", "과", "으로", "이에요" },
  { "QR", "은", "이", "을", "과", "로", "이에요" },
  { "qa", "는", "가", "를", "와", "로", "예요" },
  /* What is not read aloud does not count. */
  { "안정 버전(1.0 이상)", "은", "이", "을", "과", "으로", "이에요" },
  { "장고 (웹)", "는", "가", "를", "와", "로", "예요" },
  { "사닉!", "은", "이", "을", "과", "으로", "이에요" },
  { "‘필수’", "는", "가", "를", "와", "로", "예요" },
  { "(장고)", "는", "가", "를", "와", "로", "예요" },
  { "C++", "는", "가", "를", "와", "로", "예요" },
  { "", "는", "가", "를", "와", "로", "예요" },
  { "!", "는", "가", "를", "와", "로", "예요" },
  { "é", "는", "가", "를", "와", "로", "예요" },
};

static void
test_case (gconstpointer data)
{
  const Case *it = data;

  g_assert_cmpstr (gil_korean_particle (it->reading, GIL_PARTICLE_TOPIC), ==, it->topic);
  g_assert_cmpstr (gil_korean_particle (it->reading, GIL_PARTICLE_SUBJECT), ==, it->subject);
  g_assert_cmpstr (gil_korean_particle (it->reading, GIL_PARTICLE_OBJECT), ==, it->object);
  g_assert_cmpstr (gil_korean_particle (it->reading, GIL_PARTICLE_WITH), ==, it->with);
  g_assert_cmpstr (gil_korean_particle (it->reading, GIL_PARTICLE_TOWARDS), ==, it->towards);
  g_assert_cmpstr (gil_korean_particle (it->reading, GIL_PARTICLE_COPULA), ==, it->copula);
}

/* Every key press on the way to a word finds it. */
static void
test_contains (void)
{
  static const struct
  {
    const char *text;
    const char *typed; /* separated by blanks */
    gboolean found;
  } table[] = {
    { "백엔드 개발자", "ㅂ 배 백 백ㅇ 백에 백엔 백엔ㄷ 백엔드", TRUE },
    { "기술을 고른 이유", "ㄱ 기 깃 기수 기술", TRUE },
    { "값을 정하는 일", "ㄱ 가 갑 값 값ㅇ 값으 값을", TRUE },
    { "닭갈비", "다 달 닭 닭ㄱ 닭가", TRUE },
    { "갑시다", "값 갑시", TRUE },
    { "FastAPI와 Flask", "fast FLASK api와", TRUE },
    { "백엔드", "프 백안 드백 벡", FALSE },
    { "기술", "깄 길", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_auto (GStrv) typed = g_strsplit (table[i].typed, " ", -1);

    for (gsize k = 0; typed[k] != NULL; k++) {
      if (gil_korean_contains (table[i].text, typed[k]) != table[i].found)
        g_test_fail_printf ("%s in %s", typed[k], table[i].text);
    }
  }

  g_assert_true (gil_korean_contains ("", ""));
  g_assert_true (gil_korean_contains (NULL, ""));
  g_assert_false (gil_korean_contains (NULL, "a"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/content/korean/%" G_GSIZE_FORMAT, i);

    g_test_add_data_func (path, &cases[i], test_case);
  }
  g_test_add_func ("/content/korean/contains", test_contains);

  return g_test_run ();
}
