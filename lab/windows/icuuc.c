/* Windows 10 brings the converters of ICU, which Qt imports and wine 10 lacks. These find no converter (error 4,
   U_FILE_ACCESS_ERROR), and Qt then uses its own. */
#define SHOWN __declspec(dllexport)
#define NO_FILE 4

static void *nothing(int *error)
{
    if (error)
        *error = NO_FILE;
    return 0;
}

SHOWN void *ucnv_open(const char *name, int *error) { (void)name; return nothing(error); }
SHOWN const char *ucnv_getName(void *of, int *error) { (void)of; return nothing(error); }
SHOWN const char *ucnv_getStandardName(const char *name, const char *by, int *error) { (void)name; (void)by; return nothing(error); }
SHOWN const char *ucnv_getAvailableName(int number) { (void)number; return 0; }
SHOWN int ucnv_countAvailable(void) { return 0; }
SHOWN int ucnv_toUCountPending(void *of, int *error) { (void)of; nothing(error); return 0; }
SHOWN int ucnv_fromUCountPending(void *of, int *error) { (void)of; nothing(error); return 0; }
SHOWN signed char ucnv_getMaxCharSize(void *of) { (void)of; return 1; }
SHOWN void ucnv_close(void *of) { (void)of; }
SHOWN void ucnv_reset(void *of) { (void)of; }
SHOWN void ucnv_getToUCallBack(void) {}
SHOWN void ucnv_getFromUCallBack(void) {}
SHOWN void ucnv_setToUCallBack(void) {}
SHOWN void ucnv_setFromUCallBack(void) {}
SHOWN void ucnv_cbToUWriteUChars(void) {}
SHOWN void ucnv_cbFromUWriteUChars(void) {}
SHOWN void ucnv_toUnicode(void) {}
SHOWN void ucnv_fromUnicode(void) {}
SHOWN void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
SHOWN void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
