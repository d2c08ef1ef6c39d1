/* SPDX-License-Identifier: Apache-2.0 */
/* ask SOCKET DATABASE USER TIMES 'SELECT … ?' [NUMBER|TEXT|NULL…]: runs one statement as prepared and prints
 * rows and the fastest, the median and the 95th of a hundred runs in milliseconds. For doc/decision/003-reach.md. */
#include <mysql.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MAX_VALUES 64

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static int compare(const void *a, const void *b)
{
    double left = *(const double *)a, right = *(const double *)b;
    return (left > right) - (left < right);
}

static void bind_values(MYSQL_STMT *stmt, int count, char **values)
{
    static MYSQL_BIND binds[MAX_VALUES];
    static long long numbers[MAX_VALUES];
    for (int i = 0; i < count && i < MAX_VALUES; i++) {
        char *end;
        numbers[i] = strtoll(values[i], &end, 10);
        binds[i].buffer_type = *end ? MYSQL_TYPE_STRING : MYSQL_TYPE_LONGLONG;
        if (strcmp(values[i], "NULL") == 0)
            binds[i].buffer_type = MYSQL_TYPE_NULL;
        binds[i].buffer = *end ? (void *)values[i] : (void *)&numbers[i];
        binds[i].buffer_length = strlen(values[i]);
    }
    if (count)
        mysql_stmt_bind_param(stmt, binds);
}

static double ask_once(MYSQL_STMT *stmt, unsigned long long *rows_r)
{
    double began = now();
    if (mysql_stmt_execute(stmt) != 0 || mysql_stmt_store_result(stmt) != 0) {
        fprintf(stderr, "%s\n", mysql_stmt_error(stmt));
        exit(1);
    }
    *rows_r = mysql_stmt_num_rows(stmt);
    mysql_stmt_free_result(stmt);
    return now() - began;
}

static MYSQL_STMT *prepare(char **argv)
{
    MYSQL *mysql = mysql_init(NULL);
    if (!mysql_real_connect(mysql, NULL, argv[3], NULL, argv[2], 0, argv[1], 0)) {
        fprintf(stderr, "%s\n", mysql_error(mysql));
        exit(1);
    }
    mysql_query(mysql, "SET sql_mode = CONCAT(@@sql_mode, ',ANSI_QUOTES'), time_zone = '+00:00', join_cache_level = 0, NAMES utf8mb4 COLLATE utf8mb4_uca1400_ai_ci");
    MYSQL_STMT *stmt = mysql_stmt_init(mysql);
    if (mysql_stmt_prepare(stmt, argv[5], strlen(argv[5])) != 0) {
        fprintf(stderr, "%s\n", mysql_stmt_error(stmt));
        exit(1);
    }
    return stmt;
}

int main(int argc, char **argv)
{
    if (argc < 6) {
        fputs("usage: ask SOCKET DATABASE USER TIMES STATEMENT [VALUE…]\n", stderr);
        return 2;
    }
    int times = atoi(argv[4]);
    double *taken = calloc((size_t)times + 1, sizeof *taken);
    unsigned long long rows = 0;
    MYSQL_STMT *stmt = prepare(argv);
    bind_values(stmt, argc - 6, argv + 6);
    for (int i = 0; i < times; i++)
        taken[i] = ask_once(stmt, &rows);
    qsort(taken, (size_t)times, sizeof *taken, compare);
    printf("%5llu rows  %9.3f  %9.3f  %9.3f\n", rows, taken[0], taken[times / 2], taken[times * 95 / 100]);
    free(taken);
    return 0;
}
